import { Test } from '@nestjs/testing';
import {
  DimensionEntity,
  IndicatorCellEntity,
  IndicatorDefinitionEntity,
  IndicatorEntity,
  IndicatorTargetEntity,
  SourceEntity,
  TeilzielIndicatorEntity,
} from '@teilziel/indicators/server';
import { FachamtEntity, KommuneEntity, VerbundMemberEntity } from '@teilziel/kommune/server';
import { HandlungsfeldEntity, KonzeptEditionEntity, LeitzielEntity, TeilzielEntity } from '@teilziel/konzept/server';
import { ObservationEntity, ObservationRevisionEntity } from '@teilziel/observations/server';
import { Clock, createTestDatabase, DatabaseModule, type TestDatabase } from '@teilziel/platform';
import type { IndicatorBlock, TeilzielBlock } from '@teilziel/releases/model';
import { ReleaseReader, type Released } from '@teilziel/releases/server';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { DemoLoader, type LoadedKommune } from './demo.loader';
import { DemoModule } from './demo.module';

const ENTITIES = [
  DimensionEntity,
  FachamtEntity,
  HandlungsfeldEntity,
  IndicatorCellEntity,
  IndicatorDefinitionEntity,
  IndicatorEntity,
  IndicatorTargetEntity,
  KommuneEntity,
  KonzeptEditionEntity,
  LeitzielEntity,
  ObservationEntity,
  ObservationRevisionEntity,
  SourceEntity,
  TeilzielEntity,
  TeilzielIndicatorEntity,
  VerbundMemberEntity,
];
