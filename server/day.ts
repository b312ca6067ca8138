const german = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The calendar day in Germany at this moment, "YYYY-MM-DD". */
export const dayOf = (moment: Date): string => german.format(moment)
