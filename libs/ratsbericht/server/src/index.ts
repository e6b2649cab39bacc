export { RatsberichtModule } from './ratsbericht.module';
export { type PrintedReport, RatsberichtService } from './ratsbericht.service';
export { renderPdf, TypesettingError } from './typst/typst.renderer';
