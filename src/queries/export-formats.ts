import { queryOptions, useQuery } from '@tanstack/react-query'

/** The forms in which the library can be taken out; the part of the program that writes them is loaded with them. */
export function useExportFormats() {
  return useQuery(
    queryOptions({
      queryKey: ['export-formats'],
      queryFn: async () => (await import('../export/formats')).EXPORT_FORMATS,
    }),
  )
}
