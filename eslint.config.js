import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * The layer table: a folder of `src` imports itself and what is listed here, nothing else.
 * `types` lists what it may import as types only; `files` narrows a layer to single modules.
 */
const layers = {
  model: { may: [] },
  language: { may: ['model'] },
  analysis: { may: ['model', 'language'] },
  worker: {
    may: ['model'],
    types: ['analysis', 'storage', 'search', 'collate'],
    values: {
      'analysis.worker.ts': ['analysis'],
      'library.worker.ts': ['storage', 'search', 'collate'],
    },
  },
  intake: { may: ['model'] },
  storage: { may: ['model'] },
  search: { may: ['model'] },
  collate: { may: ['model'] },
  export: { may: ['model'] },
  store: { may: ['model'] },
  derive: { may: ['model'] },
  queries: {
    may: ['model', 'intake', 'storage', 'search', 'export', 'store'],
    modules: [
      ...['worker/analysis-client', 'worker/analysis-error', 'worker/protocol'],
      ...['worker/library-client', 'worker/library-protocol'],
    ],
  },
  ui: { may: [] },
  features: { may: ['model', 'derive', 'store', 'queries', 'ui'] },
  app: {
    may: ['model', 'store', 'queries', 'ui', 'features'],
    modules: ['worker/analysis-client', 'worker/library-client'],
  },
  cli: { may: ['model', 'analysis'] },
  training: { may: ['model', 'language', 'analysis'] },
}

/** Packages that a layer must do without: the engine and the pure layers run anywhere. */
const pureLayers = [
  ...['model', 'language', 'analysis', 'derive', 'storage', 'search', 'collate', 'export'],
]
const reactPackages = ['react', 'react-dom', 'react-dom/*', 'zustand', '@tanstack/*', '@base-ui/*']

const features = ['library', 'reader', 'quotes', 'entities', 'voices', 'status', 'settings']

function forbid(layer, { may, types = [], modules = [] }) {
  const others = Object.keys(layers).filter((name) => name !== layer && !may.includes(name))
  const strict = others.filter((name) => !types.includes(name))
  const patterns = [
    {
      group: [...strict.map((name) => `**/${name}/**`), ...modules.map((path) => `!**/${path}`)],
      message: `The layer "${layer}" may import only: ${[layer, ...may, ...modules].join(', ')}.`,
    },
  ]
  if (types.length)
    patterns.push({
      group: types.map((name) => `**/${name}/**`),
      allowTypeImports: true,
      message: `The layer "${layer}" may import these as types only.`,
    })
  if (pureLayers.includes(layer))
    patterns.push({ group: reactPackages, message: `The layer "${layer}" knows no React.` })
  if (layer === 'model') patterns.push({ regex: '^[^.]', message: 'The model imports no library.' })
  return ['error', { patterns }]
}

const layerBlocks = Object.entries(layers).flatMap(([layer, rule]) => {
  if (layer === 'features') return features.map((feature) => featureBlock(feature, rule))
  const exceptions = Object.entries(rule.values ?? {})
  return [
    {
      files: [`src/${layer}/**/*.{ts,tsx}`],
      ignores: exceptions.map(([file]) => `src/${layer}/${file}`),
      rules: { '@typescript-eslint/no-restricted-imports': forbid(layer, rule) },
    },
    ...exceptions.map(([file, more]) => ({
      files: [`src/${layer}/${file}`],
      rules: {
        '@typescript-eslint/no-restricted-imports': forbid(layer, {
          may: [...rule.may, ...more],
        }),
      },
    })),
  ]
})

function featureBlock(feature, rule) {
  const [level, { patterns }] = forbid('features', rule)
  const siblings = features.filter((name) => name !== feature).map((name) => `../${name}/**`)
  return {
    files: [`src/features/${feature}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        level,
        {
          patterns: [
            ...patterns,
            { group: siblings, message: 'A feature never imports another feature.' },
          ],
        },
      ],
    },
  }
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'public/', '**/assembly/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { rules: { 'no-console': 'error', '@typescript-eslint/consistent-type-imports': 'error' } },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['src/analysis/**/*.ts', 'src/language/**/*.ts', 'src/derive/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'window', 'document', 'localStorage', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The engine has no clock.' },
        { object: 'Math', property: 'random', message: 'The engine has no chance.' },
      ],
    },
  },
  {
    files: ['src/cli/**', 'src/training/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests reach into arrays whose length the line before has just checked.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Numeric loops under a visible bound read their arrays with "!".
    files: ['src/analysis/**', 'src/training/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...layerBlocks,
)
