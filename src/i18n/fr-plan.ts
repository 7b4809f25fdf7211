import { formatDate } from './dates.ts';
import type { Strings } from './strings.ts';

/** The downloads of a checklist in French. */
export const plan: Strings['working']['plan']['files'] = {
  csv: {
    columns: {
      country: 'pays',
      id: 'identifiant',
      addressee: 'destinataire',
      paradigm: 'volet',
      topic: 'thème',
      demand: 'recommandation',
      asked: 'demandée par',
      standing: 'suivi dans les rapports',
      status: 'état d’avancement',
      statusDate: 'état au',
      source: 'source',
      sourceAddress: 'adresse de la source',
      page: 'page',
      tick: 'ma coche',
      note: 'ma note',
      format: 'format',
    },
    delimiter: ';',
    ticked: 'x',
  },
  markdown: {
    lead: 'Un canevas à remplir. Ce qui est demandé et ce qui a été rapporté vient des documents ; le responsable, l’échéance et l’indicateur relèvent du plan.',
    asked: 'Demandée par',
    status: 'État d’avancement',
    standing: 'Suivi dans les rapports',
    page: 'Page',
    responsible: 'Responsable',
    deadline: 'Échéance',
    indicator: 'Indicateur',
    note: 'Note',
    left: 'Notes sur des recommandations qui ne figurent plus dans la liste',
    colon: ' : ',
  },
  title: (name) => `${name} : canevas d’un plan d’action`,
  asOf: (date) => `Au ${formatDate(date, 'fr')}, date du document le plus récent.`,
  from: (address) => `Source : <${address}>`,
  licence: 'Rédigé dans nos propres mots, CC BY 4.0 : citez « Tierline » et nommez la page.',
};
