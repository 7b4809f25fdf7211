import { declareAxeTests } from './lib/axe-suite.ts';

declareAxeTests('light');
