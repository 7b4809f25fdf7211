import { declarePageTests } from './lib/page-suite.ts';

declarePageTests('en');
