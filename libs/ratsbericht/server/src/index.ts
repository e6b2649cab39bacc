export { renderPdf, TypesettingError } from './typst/typst.renderer';
