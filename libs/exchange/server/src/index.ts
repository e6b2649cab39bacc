export { ImportRunEntity } from './import-run.entity';
