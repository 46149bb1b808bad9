// The library's own worker, under a name that every web server knows for a script; it starts by itself.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
