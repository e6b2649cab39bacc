import { Module } from '@nestjs/common';
import { AssessmentChoices } from './assessment-choices.service';
import { AssessmentSetupReader } from './assessment-setup.reader';
import { AssessmentSetupResolver } from './assessment-setup.resolver';
import { Milestones } from './milestones.service';

/** PeopleOfKommune and AuditTrail are bound by the application. */
@Module({ providers: [AssessmentSetupReader, AssessmentChoices, Milestones, AssessmentSetupResolver] })
export class AssessmentSetupModule {}
