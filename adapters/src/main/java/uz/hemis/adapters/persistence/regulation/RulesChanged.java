package uz.hemis.adapters.persistence.regulation;

/** Tells the node's memory of the regulation that something of it was changed here. */
record RulesChanged() {}
