package uz.hemis.adapters.persistence.classifiers;

/** A classifier was changed in the running transaction. */
record CodesChanged() {}
