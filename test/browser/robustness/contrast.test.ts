// The contrast of the colours that the element brings along, as WCAG 2.2 counts it: 4.5 for text, 3 for frames and rings.
import { expect } from 'chai';
import '../../../src/elements/widgets/directory/define.js';
import { open, strike } from '../support/directory-driver.js';
import { aDataset } from '../support/sample.js';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour as the engine paints it, whatever form it is written in. */
function painted(colour: string): Rgba {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** `above` as it looks on `below`, which lets nothing through. */
const upon = (above: Rgba, below: Rgba): Rgba =>
  [0, 1, 2].map((i) => above[i]! * above[3] + below[i]! * (1 - above[3])).concat(1) as unknown as Rgba;

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
    value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgba, b: Rgba): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands upon what, and how clearly it must be seen. */
const pairs: readonly (readonly [above: string, below: string, least: number])[] = [
  ['CanvasText', 'Canvas', 7],
  ['CanvasText', 'var(--_surface)', 7],
  ['var(--_accent)', 'Canvas', 4.5],
  ['var(--_accent)', 'var(--_surface)', 4.5],
  ['var(--_on-accent)', 'var(--_accent)', 4.5],
  ['var(--_warn)', 'Canvas', 4.5],
  ['var(--_warn)', 'var(--_surface)', 4.5],
  ['var(--_field-line)', 'Canvas', 3],
];

describe('the colours that the element brings along', () => {
  afterEach(strike);

  it('are counted right: black on white 21, grey 767676 on white 4.54', () => {
    expect(contrast(painted('#000'), painted('#fff'))).to.be.closeTo(21, 0.01);
    expect(contrast(painted('#767676'), painted('#fff'))).to.be.closeTo(4.54, 0.01);
    expect(upon(painted('rgb(0 0 0 / 0.5)'), painted('#fff'))[0]).to.be.closeTo(127.5, 1);
  });

  for (const scheme of ['light', 'dark']) {
    /** A colour of the element in this scheme, by its name there. */
    async function colours(): Promise<(name: string) => Rgba> {
      const directory = await open({ properties: { data: aDataset() } });
      directory.page.style.colorScheme = scheme;
      const probe = directory.element.shadowRoot!.querySelector('.base')!.appendChild(document.createElement('span'));
      // the text of a page that follows the scheme
      directory.page.style.color = 'CanvasText';
      return (name) => {
        probe.style.color = name;
        return painted(getComputedStyle(probe).color);
      };
    }

    for (const [above, below, least] of pairs) {
      it(`${above} on ${below} is seen at ${least}, ${scheme}`, async () => {
        const colour = await colours();
        const ground = upon(colour(below), colour('Canvas'));
        expect(contrast(upon(colour(above), ground), ground)).to.be.at.least(least);
      });
    }

    it(`a value that nothing has is still seen at 4.5, ${scheme}`, async () => {
      const colour = await colours();
      const [red, green, blue] = colour('CanvasText');
      const faded = upon([red, green, blue, 0.75], colour('Canvas'));
      expect(contrast(faded, colour('Canvas'))).to.be.at.least(4.5);
    });
  }

  it('are read at 4.5 on whatever accent the page chooses', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    const base = directory.element.shadowRoot!.querySelector('.base')!;
    const probe = base.appendChild(document.createElement('span'));
    probe.style.color = 'var(--_on-accent)';
    const accents = ['#ffd500', '#7a1f5c', '#0b5a9e', '#8ec5ff', '#777', '#767676', '#757575', 'red', 'lime', 'blue', 'oklch(0.7 0.2 150)'];
    for (const accent of accents) {
      directory.element.style.setProperty('--bruecke-color-accent', accent);
      expect(contrast(painted(getComputedStyle(probe).color), painted(accent)), accent).to.be.at.least(4.5);
    }
    directory.element.style.setProperty('--bruecke-color-on-accent', 'rgb(1, 2, 3)');
    expect(getComputedStyle(probe).color).to.equal('rgb(1, 2, 3)');
  });

  it('ring the focus with two colours, of which one is seen at 3 on any ground', async () => {
    const directory = await open({ properties: { data: aDataset() } });
    // read from the sheet: a window that is not in front draws no focus
    const rules = directory.element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[]);
    const { outlineColor, boxShadow } = rules.find(({ selectorText }) => selectorText === ':focus-visible')!.style;
    const rings = [outlineColor, /(?:rgba?|color)\([^)]*\)|#\w+/.exec(boxShadow)![0]].map(painted);
    expect(contrast(rings[0]!, rings[1]!)).to.be.at.least(9);
    for (let grey = 0; grey <= 255; grey++)
      expect(Math.max(...rings.map((ring) => contrast(ring, [grey, grey, grey, 1])))).to.be.at.least(3);
  });
});
