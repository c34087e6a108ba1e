import assert from 'node:assert/strict';
import test from 'node:test';
import { hostName } from '../../../../src/domain/text/host-name.js';

test('takes the host of an address, and a host as it stands', () => {
  for (const [named, host] of [
    ['https://video.example.org:8443/embed/1?x', 'video.example.org:8443'],
    [' video.example.org ', 'video.example.org'],
    ['localhost:8000', 'localhost:8000'],
    ['https://', 'https://'],
    ['', ''],
    [undefined, ''],
  ] as const)
    assert.equal(hostName(named), host);
});
