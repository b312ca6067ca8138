/** Types of a package that brings none, and of options of pdfkit that its types do not know yet. */

declare module 'hyphen/de/index.js' {
  const hyphenation: { hyphenateSync(text: string): string }
  export default hyphenation
}

declare module 'hyphen/en-gb/index.js' {
  const hyphenation: { hyphenateSync(text: string): string }
  export default hyphenation
}

declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** Of a table's header cell. */
    scope?: 'Column' | 'Row'
    /** Left, top, right, bottom in points from the top left of the current page. */
    bbox?: [number, number, number, number]
    placement?: 'Block'
  }
}
