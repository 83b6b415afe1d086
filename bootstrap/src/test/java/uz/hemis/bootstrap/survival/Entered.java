package uz.hemis.bootstrap.survival;

/** A card, its order and its hiring, by the ids that were acknowledged. */
record Entered(String card, String file, String hiring) {}
