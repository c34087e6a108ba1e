import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wishOfFrame } from '../../../src/elements/base/frame-address.js';

const wish = (rest: string) => {
  const found = wishOfFrame(new URL(`https://stadt.example/embed.html${rest}`));
  return found && { name: found.name, ...Object.fromEntries(found.attributes) };
};

describe('the address of a framed page', () => {
  it('asks for an element by its mark or by its query', () => {
    const expected = { name: 'directory', region: 'mettmann', 'heading-level': '2', 'url-state': 'none' };
    assert.deepEqual(wish('#bruecke:directory/mettmann?heading-level=2'), expected);
    assert.deepEqual(wish('?element=directory&region=mettmann&heading-level=2'), expected);
  });

  it('asks by its mark where it has both', () => {
    assert.equal(wish('?element=organisation&region=steinfurt#bruecke:directory/mettmann')?.name, 'directory');
  });

  it('keeps the reader’s query out of itself, unless it says otherwise', () => {
    assert.equal(wish('?element=directory&region=mettmann&url-state=query')?.['url-state' as never], 'query');
  });

  it('hands on no setting that a placeholder may not carry', () => {
    const expected = { name: 'directory', region: 'mettmann', 'url-state': 'none' };
    const more = 'src=https://fremd.example/x.json&data=x&onclick=x&report-to=x&style=x&for=x&id=x';
    assert.deepEqual(wish(`?element=directory&region=mettmann&${more}`), expected);
    assert.deepEqual(wish(`#bruecke:directory/mettmann?${more}`), expected);
  });

  for (const rest of ['', '#', '#oben', '?region=mettmann', '#bruecke:directory', '#bruecke:DIRECTORY/mettmann']) {
    it(`asks for nothing with "${rest}"`, () => {
      assert.equal(wish(rest), undefined);
    });
  }
});
