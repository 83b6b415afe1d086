package uz.hemis.adapters.persistence.security;

/** Tells the node's memory of the settings that a policy was acknowledged here. */
record PolicyAcknowledged() {}
