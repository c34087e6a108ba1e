import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { findBrowser, launchArgs } from './test/scripts/find-browser.mjs';
import { serve } from './build/test/e2e/support/serve.js';
const only = process.argv[2];
const page0 = (body, head='') => `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="stylesheet" href="demo.css">${head}<script type="module" src="bruecke/embed/bruecke.js"></script></head><body><main><h1>Vereine</h1>${body}</main></body></html>`;
const data = JSON.parse(readFileSync('dist/data/mettmann.json','utf8'));
const raw = data.dataset;
const empty = { ...raw, organisations: [], meetings: [], series: [], publications: [], programmes: [] };
const bad = JSON.parse(JSON.stringify(raw)); delete bad.organisations[0].name; bad.organisations[1].kind = 7;
const site = await serve({ files: {
  '/empty.html': page0('<bruecke-directory src="empty.json"></bruecke-directory><p>Danach</p>'),
  '/empty.json': JSON.stringify(empty), '/bad.json': JSON.stringify(bad),
  '/bad.html': page0('<bruecke-directory src="bad.json"></bruecke-directory>'),
  '/error.html': page0('<bruecke-directory src="nowhere.json"></bruecke-directory><p>Danach</p>'),
  '/error2.html': page0('<bruecke-directory src="nowhere.json"><ul class="bruecke-list"><li><article><h3>Verein A</h3><p>Text</p></article></li><li><article><h3>Verein B</h3><p>Text</p></article></li></ul></bruecke-directory>'),
  '/unset.html': page0('<bruecke-directory></bruecke-directory>'),
  '/objekt.html': page0('<bruecke-directory data="[object Object]"></bruecke-directory>'),
  '/org.html': page0('<bruecke-organisation region="musterkreis" organisation="ORGID" heading-level="2" show-unconfirmed report-to="kontakt@stadt.example"></bruecke-organisation>'),
  '/orgm.html': page0('<bruecke-organisation region="mettmann" organisation="ki-mettmann" heading-level="2" report-to="kontakt@stadt.example"></bruecke-organisation>'),
  '/report.html': page0('<bruecke-directory region="mettmann" heading-level="2" report-to="kontakt@stadt.example" filters="town: Hilden, Haan; language: Arabisch" hidden-filters="kind focus" locked-filters="offer: homework-help"></bruecke-directory>'),
}});
const { path } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: launchArgs });
async function shot(name, url, { w=390, h=844, scale=1, ctx={}, act, full=false }={}) {
  if (only && !name.match(only)) return;
  const c = await browser.newContext({ viewport:{width:w,height:h}, deviceScaleFactor:scale, ...ctx });
  const p = await c.newPage();
  p.on('pageerror', e=>console.log(name,'ERR',e.message));
  await p.goto(site.origin+url);
  await p.waitForTimeout(900);
  const el = p.locator('bruecke-directory, bruecke-organisation').first();
  if (act) await act(p, el);
  await p.screenshot({ path:`/tmp/shots/${name}.png`, fullPage: full });
  await c.close();
}
const top = (p, el) => el.evaluate(s=>scrollTo(0, s.getBoundingClientRect().top+scrollY-12)).then(()=>p.waitForTimeout(300));
await shot('p390','/mettmann.html',{act:top});
await shot('p320','/mettmann.html',{w:320,h:700,act:top});
await shot('desk','/mettmann.html',{w:1280,h:900,act:top});
await shot('desk-dark','/mettmann.html',{w:1280,h:900,ctx:{colorScheme:'dark'},act:top});
await shot('desk-forced','/mettmann.html',{w:1280,h:900,ctx:{forcedColors:'active'},act:top});
await shot('ar390','/right-to-left.html',{act:top});
await shot('ar-desk','/right-to-left.html',{w:1280,h:900,act:top});
await shot('kern','/kern.html',{w:1280,h:900,act:top});
await shot('kern-dark','/kern.html',{w:1280,h:900,ctx:{colorScheme:'dark'},act:top});
await shot('hostile','/hostile-reset.html',{w:1280,h:900,act:top});
await shot('hostile390','/hostile-reset.html',{act:top});
await shot('filters390','/mettmann.html',{act:async(p,el)=>{await el.getByRole('button',{name:'Filter'}).click();await top(p,el);}});
await shot('filters-desk','/mettmann.html',{w:1280,h:1400,act:async(p,el)=>{await el.getByRole('checkbox',{name:/^Hilden/}).check();await el.getByRole('button',{name:/^Alle \d+ zeigen/}).first().click();await top(p,el);}});
await shot('nothing','/mettmann.html',{w:1280,h:900,act:async(p,el)=>{await el.getByRole('checkbox',{name:/^Hilden/}).check();await el.getByRole('searchbox').first().fill('Remscheid xyzq');await p.waitForTimeout(1200);await top(p,el);}});
await shot('nothing390','/mettmann.html',{act:async(p,el)=>{await el.getByRole('searchbox').first().fill('Turkischer Veren xq');await p.waitForTimeout(1200);await top(p,el);}});
await shot('search','/mettmann.html',{w:1280,h:900,act:async(p,el)=>{await el.getByRole('searchbox').first().fill('hausaufgaben hilden');await p.waitForTimeout(1200);await top(p,el);}});
await shot('record','/mettmann.html',{w:1280,h:1400,act:async(p,el)=>{await el.getByRole('link',{name:/^Mehr/}).first().click();await p.waitForTimeout(900);await top(p,el);}});
await shot('empty','/empty.html',{w:800,h:500});
await shot('bad','/bad.html',{w:1000,h:900, full:true});
await shot('error','/error.html',{w:800,h:500});
await shot('error2','/error2.html',{w:800,h:500});
await shot('unset','/unset.html',{w:800,h:300});
await shot('objekt','/objekt.html',{w:800,h:300});
await shot('orgm','/orgm.html',{w:1000,h:1400, full:true});
await shot('orgm390','/orgm.html',{w:390,h:1400, full:true});
await shot('preset','/report.html',{w:1280,h:900});
await shot('loading','/without.html'.replace('without','loading'),{});
if (!only || 'print'.match(only)) for (const [n,u] of [['print','/mettmann.html'],['print-ar','/right-to-left.html'],['print-org','/orgm.html']]) {
  const c = await browser.newContext(); const p = await c.newPage(); await p.goto(site.origin+u); await p.waitForTimeout(1200);
  await p.pdf({ path:`/tmp/shots/${n}.pdf`, format:'A4' }); await c.close();
}
await browser.close(); await site.close();
