/** What an element holds back in its templates: nothing in them asks anybody before it is taken out. */
export class HeldBack {
  readonly #element: HTMLElement;
  readonly #taken = new Map<HTMLTemplateElement, readonly ChildNode[]>();

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Puts the content of each template behind it; once, however often it is called. */
  readonly takeOut = (): void => {
    for (const template of this.#element.querySelectorAll<HTMLTemplateElement>(':scope > template')) {
      if (this.#taken.has(template)) continue;
      const content = document.importNode(template.content, true);
      this.#taken.set(template, [...content.childNodes]);
      template.after(content);
    }
  };

  /** Takes it away again. */
  putAway(): void {
    for (const nodes of this.#taken.values()) for (const node of nodes) node.remove();
    this.#taken.clear();
  }
}
