import { createForm } from '@bpmn-io/form-js-viewer';

void createForm({
  schema: globalThis.benchDefinition,
  container: document.querySelector('#form'),
}).then((form) => {
  form.on('submit', ({ data }) => {
    const answers = Object.values(data).filter((value) => value !== null && value !== undefined);
    document.dispatchEvent(new CustomEvent('bench-finished', { detail: answers.length }));
  });
});
