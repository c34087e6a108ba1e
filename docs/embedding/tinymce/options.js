// TinyMCE: keeps the tags of Brücke. The box with data-* survives the default rules; these two options are for
// the elements themselves. `tinymce.init({ selector: 'textarea', ...brueckeOptions })`
export const brueckeOptions = {
  custom_elements: 'bruecke-directory,bruecke-organisation,bruecke-calendar,bruecke-map-list',
  extended_valid_elements: [
    'bruecke-directory[region|heading-level|lang|show-unconfirmed|freshness|filters|locked-filters|hidden-filters|sort|url-state]',
    'bruecke-calendar[region|heading-level|lang|show-unconfirmed|filters|locked-filters|hidden-filters|view|limit|url-state]',
    'bruecke-map-list[region|heading-level|lang|show-unconfirmed|freshness|filters|locked-filters|hidden-filters|sort|layout|url-state]',
    'bruecke-organisation[region|organisation|heading-level|lang|show-unconfirmed|freshness]',
  ].join(','),
};

// Where `valid_elements` names every tag that is allowed, the box is lost. Add this to that list.
export const validBox =
  'div[class|data-bruecke|data-region|data-organisation|data-heading-level|data-lang|data-show-unconfirmed|data-freshness|data-filters|data-locked-filters|data-hidden-filters|data-sort|data-view|data-limit|data-layout|data-url-state]';
