import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const survey = new Model(globalThis.benchDefinition);
survey.onComplete.add(({ data }) => {
  document.dispatchEvent(new CustomEvent('bench-finished', { detail: Object.keys(data).length }));
});
renderSurvey(survey, document.querySelector('#survey'));
