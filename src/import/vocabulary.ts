/** Words of a language that say nothing of what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a all also an and any are as at be both by each every for from government has have if in including into is it its made make makes
  more of on or other others over own so such than that the their them there these they this those to under until what when where
  whether which who will with
  ainsi au aux avec ce ces cette dans de des du elle en est et il ils la le les leur leurs ou par pas plus pour qui sa sans se ses
  son sur tous tout toutes un une`.split(/\s+/),
);

/** Words that stand in nearly every recommendation, and so tell none from another. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `allegedly anti any appropriate case cases consistently continue crime crimes effective effectively effort efforts enhance ensure
  existing expand expeditiously fully further human improve increase increasingly offense offenses offence offences person persons
  potential proactively regularly strengthen suspected systematically trafficking vigorously well
  ameliorer continuer efforts intensifier lutte personne personnes renforcer traite`.split(/\s+/),
);

/**
 * Words of this field that mean the same demand, English and French, without accents. The sources use one, a paraphrase in the
 * register another: both count as the concept too.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  training: 'train training teach instruct course workshop lesson refresher former formation',
  courts: 'judge magistrate prosecutor judiciary judicial court juge magistrat procureur tribunal justice judiciaire',
  police: 'police officer enforcement gendarme investigator policier ordre',
  officials: 'official servant staff employee agent fonctionnaire responder responsable',
  investigation: 'investigate investigation inquiry enquete enqueter pursue',
  prosecution: 'prosecute prosecution try trial charge poursuite poursuivre',
  conviction: 'convict conviction condamner condamnation',
  sentences: 'punish penalty sentence sentencing punishment prison imprisonment punitive fine stringent peine severe',
  children: 'child children minor boy girl young youth enfant mineur',
  'child-soldiers':
    'soldier combatant fighter armed militia recruit recruitment group army military soldat arme groupe',
  reintegration:
    'disarm disarmament demobilise demobilize demobilisation demobilization reintegrate reintegration reinsertion',
  slavery:
    'slave slavery slaveholder enslaved descent hereditary caste servitude traditional esclavage esclave ascendance',
  victims: 'victim survivor victime',
  identification: 'identify identification recognise recognize detect find screen screening spot identifier depister',
  referral: 'refer referral protocol hand mechanism procedure orienter orientation mecanisme',
  services: 'service care assist assistance help support aid soin aide soutien',
  shelter: 'shelter accommodation refuge lodging centre center hebergement',
  money: 'pay fund funding budget money resource finance means allocate financier financer ressource fonds doter',
  'civil-society': 'association ngo organisation organization civil society ong societe',
  committee: 'committee commission agency unit body instance task comite agence cellule',
  coordination: 'coordination coordinate coordonner inter-ministerial meeting',
  law: 'law legislation legislative act statute code bill loi',
  lawmaking:
    'amend revise change reform modify pass enact adopt criminalise criminalize crime offence offense prohibit modifier adopter',
  awareness: 'awareness campaign inform public information educate sensibiliser sensibilisation campagne population',
  data: 'data statistics figures collect collection publish system report donnees statistiques recueillir',
  begging: 'begging beg koranic quranic teacher school mendicite talibe coranique marabout daara',
  labour: 'labour labor inspector inspection workplace employment recruiter travail inspecteur',
  borders: 'border neighbouring bilateral regional agreement international transnational frontiere accord',
  complicity: 'complicit complicity corruption corrupt complice complicite',
  plan: 'plan strategy implement implementation mettre oeuvre strategie',
};

/** Verbs that recommendations begin with. */
const DEMAND_VERBS: ReadonlySet<string> = new Set(
  `adopt accelerate address allocate allow amend apply appoint approve assess assist attend begin bring build carry cease clarify
  collaborate collect complete comply conduct consider consolidate continue convene convict cooperate coordinate create criminalise
  criminalize dedicate define demonstrate deploy design designate designating develop direct disburse disseminate distribute draft
  draw educate employ empower enact encourage end enforce engage enhance ensure equip establish evaluate exercise expand expedite
  extend facilitate finalise finalize fight finance follow formalise formalize free fulfil fulfill fully fund further give grant
  guarantee hand harmonise harmonize hire hold identify impose implement improve include increase inform initiate inspect
  institutionalise institutionalize integrate intensify introduce investigate issue join keep launch maintain make mandate monitor
  move name offer open operationalise operationalize organise organize partner pass pay permit place plan prevent prioritise
  prioritize proactively produce prohibit promote prosecute protect provide publicise publicize publish punish pursue put raise
  ratify recognise recognize record recruit reduce refer reform refrain regularise regulate rehabilitate reintegrate release remove
  repeal report require research resource respond restart review revise screen secure seek sentence set share speed staff
  standardise standardize start stop strengthen study submit substantially support sustain systematically take target teach track
  train transfer translate treat undertake update use verify vigorously work`.split(/\s+/),
);

/** A verb in the infinitive or in the imperative, as French lists of recommendations use them. */
const FRENCH_DEMAND =
  /^(?:(?:s|d)[’'])?(?:ne pas |de |se |en )?\p{L}{2,}(?:er|ir|ire|oir|dre|tre|vre|pre|ez)(?=[\s,])/u;

/** French words that merely look like verbs in the infinitive. */
const NO_VERB =
  /^(?:hier|premier|dernier|ambassadeur|hiver|cahier|ouvrier|notre|votre|autre|outre|contre|entre|quatre|titre|lettre|ministre|octobre|chez|assez|novembre|septembre|décembre)\b/i;

/** Whether a text begins as a recommendation does: with a verb that tells someone to do something, perhaps after an adverb. */
export function startsWithDemand(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(?:and|et|also|to)\s+/, '');
  const [, adverb, first] = /^((?:\p{L}+ly\s+(?:and\s+\p{L}+ly\s+)?)?)([\p{L}-]+)/u.exec(words) ?? [];
  if (first === undefined) return false;
  if (DEMAND_VERBS.has(first) || (adverb !== '' && DEMAND_VERBS.has(adverb!.split(/\s/)[0]!))) return true;
  if (/^(?:re|co)-?[a-z]+$/.test(first) && DEMAND_VERBS.has(first.replace(/^(?:re|co)-?/, ''))) return true;
  return FRENCH_DEMAND.test(words) && !NO_VERB.test(words);
}
