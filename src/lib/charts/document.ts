let serverDocument: Document | undefined;

/** Gives charts a document to draw into where there is no browser: at build and in tests. */
export function setServerDocument(document: Document): void {
  serverDocument = document;
}

/** The document that charts are drawn into. */
export function chartDocument(): Document {
  const found = serverDocument ?? globalThis.document;
  if (!found) throw new Error('no document to draw into: call setServerDocument first');
  return found;
}
