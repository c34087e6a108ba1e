// CKEditor 5: keeps the box of Brücke, and nothing else that is new. Add it to the configuration of the editor, with the
// plugin GeneralHtmlSupport: `ClassicEditor.create(element, { plugins: [..., GeneralHtmlSupport], htmlSupport })`.
export const htmlSupport = {
  allow: [
    {
      name: 'div',
      classes: ['bruecke'],
      attributes:
        /^data-(bruecke|region|organisation|heading-level|lang|show-unconfirmed|freshness|filters|locked-filters|hidden-filters|sort|view|limit|layout|url-state)$/,
    },
  ],
};
