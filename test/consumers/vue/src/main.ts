import { loadRegion } from 'bruecke/data';
import { createApp } from 'vue';
import Associations from './associations.vue';

createApp(Associations, { dataset: await loadRegion('remscheid') }).mount('#app');
