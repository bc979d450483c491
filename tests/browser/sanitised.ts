/** What was seen of a text in a browser. */
export interface Look {
  /** What should not be there, in a few words each. */
  wrong: string[];
  /** The text as the browser writes it. */
  seen: string;
}

/**
 * Looks at a text that stands in the `main` of this page, and at the same text read with `DOMParser` and through
 * `innerHTML`. It runs inside the page and knows nothing of this file.
 */
export async function inspect(html: string): Promise<Look> {
  const allowed: Record<string, string[]> = {
    a: ['href', 'rel'],
    img: ['src', 'alt'],
    ol: ['start'],
    ...Object.fromEntries(
      'blockquote br code del em h3 h4 h5 hr li p pre strong table tbody td th thead tr ul'.split(' ').map((name) => [name, []]),
    ),
  };
  const wrong = new Set<string>();

  function address(element: Element, name: string, value: string): void {
    let url: URL | undefined;
    try {
      url = new URL(value, location.href);
    } catch {
      wrong.add(`${name} is no address: ${value}`);
      return;
    }
    if (name === 'src') {
      if (url.origin !== location.origin || !/^\/uploads\/[\w.-]+$/.test(url.pathname) || url.search || url.hash) {
        wrong.add(`a picture from ${value}`);
      }
      return;
    }
    const web = url.protocol === 'http:' || url.protocol === 'https:';
    const whole = /^https?:\/\//i.test(value);
    if (!web || !whole || url.username || url.password) wrong.add(`a link to ${value}`);
    if (element.getAttribute('rel') !== 'nofollow noopener ugc') wrong.add('a link without rel');
  }

  function walk(way: string, root: Element): void {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) continue;
      if (!(node instanceof Element)) {
        wrong.add(`${way}: ${node.nodeName}`);
        continue;
      }
      const names = node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? allowed[node.localName] : undefined;
      if (names === undefined) wrong.add(`${way}: <${node.nodeName}>`);
      if (node.shadowRoot) wrong.add(`${way}: a shadow tree`);
      for (const { name, value } of node.attributes) {
        if (!names?.includes(name)) wrong.add(`${way}: ${name} of <${node.nodeName}>`);
        if (name === 'href' || name === 'src') address(node, name, value);
      }
    }
  }

  const served = document.querySelector('main')!;
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  const put = document.createElement('section');
  document.body.append(put);
  put.innerHTML = html;

  walk('in the page', served);
  walk('parsed', parsed.body);
  walk('put in', put);
  const around = [...document.body.children].map((element) => element.localName).join(' ');
  if (around !== 'main p section' || document.body.attributes.length > 0) wrong.add(`around it: ${around}`);
  if (parsed.head.childNodes.length > 0 || parsed.body.attributes.length > 0) wrong.add('something in the head');

  const seen = parsed.body.innerHTML;
  if (served.innerHTML !== seen) wrong.add('it reads otherwise in the page');
  if (put.innerHTML !== seen) wrong.add('it reads otherwise when it is put in');
  put.innerHTML = seen;
  if (put.innerHTML !== seen) wrong.add('written and read again it is another');
  walk('again', put);

  // What waits for the next moment, such as a picture that cannot be had, has had it then.
  await new Promise((wake) => setTimeout(wake, 5));
  if ('__ran' in window) wrong.add('something ran');
  return { wrong: [...wrong], seen };
}
