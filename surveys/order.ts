const german = new Intl.Collator('de', { numeric: true })

/** Names in the order people expect, umlauts included; those of people stand by surname (people/order.ts). */
export const compareNames = (one: string, other: string): number => german.compare(one, other)
