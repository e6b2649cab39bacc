/** Said with every figure: nobody may take these numbers for real ones. */
export const INVENTED_LICENCE = 'Erfundene Zahlen zur Vorführung, keine amtlichen Angaben';
