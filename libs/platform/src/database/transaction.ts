import type { DataSource, EntityManager } from 'typeorm';

/** All or nothing: what throws inside leaves no row behind. */
export function inTransaction<T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return dataSource.transaction(work);
}
