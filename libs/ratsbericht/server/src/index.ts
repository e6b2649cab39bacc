export { RatsberichtModule } from './ratsbericht.module';
export { type PrintedReport, RatsberichtService } from './ratsbericht.service';
