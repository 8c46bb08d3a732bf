import { bundleWith, published } from './bundled.mjs';
import { hostPage } from './html.mjs';
import { plainPage } from './in-page.mjs';

const definition = (questions) => ({
  showQuestionNumbers: 'off',
  elements: questions.map(({ id, text, options }) => ({
    type: 'radiogroup',
    name: id,
    title: text,
    choices: options.map(({ value, label }) => ({ value, text: label })),
  })),
});

export default {
  id: 'surveyjs',
  title: 'SurveyJS',
  packages: ['survey-core', 'survey-js-ui'],
  inPage: [plainPage, { submit: '.sd-navigation__complete-btn' }],
  site: async ({ questions }) => ({
    'index.html': hostPage({ styles: ['survey.css'], scripts: ['host.js'], body: '<div id="survey"></div>' }),
    // without its web font, which no other page loads
    'survey.css': await published('survey-core/survey-core.fontless.min.css'),
    'host.js': await bundleWith('surveyjs', definition(questions)),
  }),
};
