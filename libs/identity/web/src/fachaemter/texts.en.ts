import type { FachaemterTexts } from './texts.de';

export const en: FachaemterTexts = {
  heading: 'Departments',
  lead: 'Accountable is who answers for the figures of a department. Others may enter them: everybody with the role Data entry for it.',
  caption: 'Departments with accountable person and data entry',
  name: 'Department',
  accountable: 'Accountable',
  officers: 'Enters data',
  nobody: 'nobody yet',
  change: 'Change',
  changeFor: (fachamt) => `Accountability for ${fachamt}`,
  changeLead:
    'Being accountable gives no rights. To enter data the person needs the role Data entry for this department.',
  choose: 'Accountable person',
  none: 'nobody yet',
  changed: (fachamt, name) =>
    name === null ? `Nobody is accountable for ${fachamt} yet.` : `${name} is accountable for ${fachamt}.`,
  empty: 'There is no department yet. Create the first one; then you can invite people for data entry.',
  create: 'Create department',
  createName: 'Name of the department',
  createHint: 'As it is called in the administration, for example Jugendamt',
  created: (fachamt) => `${fachamt} was created.`,
  nameMissing: 'The name is missing. Please enter the name of the department.',
};
