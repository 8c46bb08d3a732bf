import formJs from './form-js.mjs';
import formio from './formio.mjs';
import lit from './lit.mjs';
import { ours, oursInOneFile } from './ours.mjs';
import statics from './static.mjs';
import surveyjs from './surveyjs.mjs';

export const contenders = [statics, lit, ours, oursInOneFile, surveyjs, formJs, formio];
