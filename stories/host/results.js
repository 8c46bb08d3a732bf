import '/dist/sba-results.min.js';
import { madeUp } from './made-up.js';

const PACKS = ['outcomes', 'area', 'behaviours', 'coproduction'];
const asked = new URLSearchParams(location.search).get('pack');
const id = PACKS.includes(asked) ? asked : 'outcomes';
const address = `/content/${id}.json`;
const el = document.querySelector('sba-results');
const pack = await (await fetch(address)).json();
if (id !== 'outcomes') el.packSrc = address;
el.responses = [...madeUp(pack, { count: 600 })];
