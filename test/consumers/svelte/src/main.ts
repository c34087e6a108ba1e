import { loadRegion } from 'bruecke/data';
import { mount } from 'svelte';
import Associations from './associations.svelte';

const target = document.getElementById('app');
if (target) mount(Associations, { target, props: { dataset: await loadRegion('remscheid') } });
