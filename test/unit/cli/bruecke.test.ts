import assert from 'node:assert/strict';
import test from 'node:test';
import { bruecke } from '../support/run-cli.js';

test('prints its usage where nothing or help is asked', () => {
  for (const args of [[], ['help'], ['--help']]) {
    const { code, said } = bruecke(...args);
    assert.equal(code, 0);
    assert.match(said, /^bruecke <command>\n[^]*build <file[^]*validate <file/);
  }
});

test('prints its usage for a command it does not know and ends with 2', () => {
  for (const command of ['prüfe', 'constructor', 'toString', '__proto__']) {
    const { code, said } = bruecke(command);
    assert.equal(code, 2, command);
    assert.match(said, /^bruecke <command>/);
  }
});
