/** Changes the page in place; `a` and `b` choose where and how. */
type PageChange = (elements: readonly Element[], a: number, b: number) => void;

const at = (elements: readonly Element[], by: number) => elements[by % elements.length];

function onAttribute(
  elements: readonly Element[],
  a: number,
  b: number,
  change: (holder: Element, name: string) => void,
) {
  const holders = elements.filter((element) => element.attributes.length > 0);
  const holder = at(holders, a);
  const name = holder?.attributes[b % holder.attributes.length]?.name;
  if (holder && name) change(holder, name);
}

function onText(elements: readonly Element[], a: number, change: (text: Text) => void) {
  const texts = elements.flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
  const text = texts[a % texts.length];
  if (text) change(text);
}

/** What takes something away from the page, or hides it, and leaves everything else as true as it was. */
export const pageDegradations: Readonly<Record<string, PageChange>> = {
  'an element is gone': (elements, a) => at(elements, a)?.remove(),
  'an element is empty': (elements, a) => at(elements, a)?.replaceChildren(),
  'an element gives way to its children': (elements, a) => {
    const element = at(elements, a);
    element?.replaceWith(...element.childNodes);
  },
  'an element has another tag': (elements, a, b) => {
    const element = at(elements, a);
    if (!element) return;
    const other = document.createElement(['div', 'span', 'section', 'b', 'x-part'][b % 5] ?? 'div');
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  'an attribute is gone': (elements, a, b) => {
    onAttribute(elements, a, b, (holder, name) => {
      holder.removeAttribute(name);
    });
  },
  'an attribute is empty': (elements, a, b) => {
    onAttribute(elements, a, b, (holder, name) => {
      holder.setAttribute(name, '');
    });
  },
  'an attribute is damaged': (elements, a, b) => {
    onAttribute(elements, a, b, (holder, name) => {
      const value = holder.getAttribute(name) ?? '';
      holder.setAttribute(
        name,
        ['\ud800', `${value}\u0000`, `<${value}>`, value.repeat(300), '__proto__'][a % 5] ?? '',
      );
    });
  },
  'a class is gone everywhere': (elements, a, b) => {
    const element = at(
      elements.filter(({ classList }) => classList.length > 0),
      a,
    );
    const name = element?.classList[b % element.classList.length];
    if (name) for (const each of elements) each.classList.remove(name);
  },
  'an attribute is gone everywhere': (elements, a, b) => {
    onAttribute(elements, a, b, (_holder, name) => {
      for (const each of elements) each.removeAttribute(name);
    });
  },
  'an element is hidden': (elements, a) => at(elements, a)?.setAttribute('style', 'display: none'),
  'all behind an element is gone': (elements, a) => {
    const element = at(elements, a);
    while (element?.nextSibling) element.nextSibling.remove();
  },
  'an element lies deep': (elements, a, b) => {
    const element = at(elements, a);
    for (let depth = b % 60; element && depth > 0; depth -= 1) {
      const outer = document.createElement('div');
      element.replaceWith(outer);
      outer.append(element);
    }
  },
  'a text is gone': (elements, a) => {
    onText(elements, a, (text) => {
      text.remove();
    });
  },
  'the title is gone': () => {
    document.title = '';
  },
};

/** What brings something to another place, or there twice: the page then says what was never so, or the same again. */
const pageUpheavals: Readonly<Record<string, PageChange>> = {
  'an element is there twice': (elements, a) => {
    const element = at(elements, a);
    element?.after(element.cloneNode(true));
  },
  'an element is copied elsewhere': (elements, a, b) => {
    const [element, place] = [at(elements, a), at(elements, b)];
    if (element && place) place.append(element.cloneNode(true));
  },
  'an element stands elsewhere': (elements, a, b) => {
    const [element, place] = [at(elements, a), at(elements, b)];
    if (element && place && !element.contains(place)) place.append(element);
  },
  'two elements change places': (elements, a, b) => {
    const [one, other] = [at(elements, a), at(elements, b)];
    if (!one || !other || one.contains(other) || other.contains(one)) return;
    const mark = document.createComment('');
    one.replaceWith(mark);
    other.replaceWith(one);
    mark.replaceWith(other);
  },
  'two elements change an attribute': (elements, a, b) => {
    onAttribute(elements, a, b, (holder, name) => {
      const others = elements.filter((each) => each !== holder && each.hasAttribute(name));
      const other = at(others, a + b);
      const [mine, theirs] = [holder.getAttribute(name) ?? '', other?.getAttribute(name) ?? ''];
      holder.setAttribute(name, other ? theirs : mine);
      other?.setAttribute(name, mine);
    });
  },
  'two texts change places': (elements, a, b) => {
    onText(elements, a, (one) => {
      onText(elements, b, (other) => {
        [one.data, other.data] = [other.data, one.data];
      });
    });
  },
  'a digit changes': (elements, a, b) => {
    onAttribute(elements, a, b, (holder, name) => {
      const value = holder.getAttribute(name) ?? '';
      holder.setAttribute(
        name,
        value.replace(/\d/g, (digit, index: number) =>
          index % 7 === b % 7 ? String((Number(digit) + 1) % 10) : digit,
        ),
      );
    });
  },
};

/** One change of a page, as a run chooses it. */
export interface PageMutation {
  name: string;
  a: number;
  b: number;
}

export const pageChanges: Readonly<Record<string, PageChange>> = { ...pageDegradations, ...pageUpheavals };

/** Changes the page in the document. */
export function mutatePage(mutations: readonly PageMutation[]): void {
  for (const { name, a, b } of mutations) {
    const elements = [...document.body.querySelectorAll('*')];
    if (elements.length > 0) pageChanges[name]?.(elements, a, b);
  }
}
