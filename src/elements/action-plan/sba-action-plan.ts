import { SbaActionPlan } from './action-plan.js';

if (!customElements.get('sba-action-plan')) customElements.define('sba-action-plan', SbaActionPlan);

export { SbaActionPlan };
