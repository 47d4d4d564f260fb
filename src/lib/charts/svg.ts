const namespace = 'http://www.w3.org/2000/svg';

/** Makes SVG elements with their attributes in a document. */
export const svgCreator =
  (document: Document) =>
  (name: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement => {
    const element = document.createElementNS(namespace, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
    return element;
  };
