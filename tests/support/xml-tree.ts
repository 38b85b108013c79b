/** An element of an XML document, with its qualified name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own words, entities undone. */
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&([^;]*);/g, (_, name: string) => {
    const found = entities[name];
    if (found === undefined) throw new Error(`&${name}; is no entity of XML`);
    return found;
  });
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:.-]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`The attribute ${name} stands twice`);
    attributes[name] = unescaped(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`${rest} is no attribute`);
  return attributes;
}

/** Reads what our own writers write: elements, attributes, words; no comments, no CDATA. Throws where it is not well-formed. */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = 0;
  const body = source.replace(/^<\?xml[^?]*\?>\s*/, '');
  for (const match of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [whole, closing, name = '', attributes = '', empty] = match;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`${name} stands outside of the document`);
    const words = body.slice(at, match.index);
    if (/[<>]/.test(words)) throw new Error(`${words.slice(0, 80)} is not well-formed`);
    parent.text += unescaped(words);
    at = match.index + whole.length;
    if (closing === '/') {
      if (parent.name !== name) throw new Error(`${parent.name} is closed by ${name}`);
      open.pop();
      continue;
    }
    const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [root] = top.children;
  if (root === undefined || open.length !== 1 || top.children.length !== 1 || body.slice(at).trim() !== '')
    throw new Error('The document has not one root that is closed');
  return root;
}

/** Elements of this name below a node, in order. */
export function all(node: XmlElement, name: string): XmlElement[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function childrenOf(node: XmlElement, name: string): XmlElement[] {
  return node.children.filter((child) => child.name === name);
}

/** All words in an element. */
export function content(node: XmlElement): string {
  return node.text + node.children.map(content).join('');
}
