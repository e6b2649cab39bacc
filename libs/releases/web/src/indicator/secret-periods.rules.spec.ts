import { secretPeriods } from './secret-periods.rules';

const YEARS = ['2022', '2023', '2024', '2025'];

describe('what is said of secret periods', () => {
  it('tells a secret total, a secret breakdown and single secret cells apart', () => {
    const found = secretPeriods({
      periods: YEARS,
      cells: ['', 'sex=F', 'sex=M', 'sex=N'],
      status: ['AAQA', 'AQQQ', 'AQQA', 'AOQQ'],
      withheld: ['2023', '2024', '2025'],
    });
    expect(found).toEqual({ value: ['2024'], breakdown: ['2023'], cells: ['2025'] });
  });
});
