const { Formio, benchDefinition } = globalThis;

void Formio.createForm(document.querySelector('#form'), benchDefinition, { noAlerts: true }).then((form) => {
  // the answers go to the page and not to a server
  form.nosubmit = true;
  form.on('submit', ({ data }) => {
    const answers = Object.entries(data).filter(([key, value]) => key !== 'submit' && value !== '');
    document.dispatchEvent(new CustomEvent('bench-finished', { detail: answers.length }));
  });
});
