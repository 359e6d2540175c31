package org.chokepoint.content.model;

/** A talent programme: {@code programmes.yaml}. The engine knows stem, vocational, overseas and poaching. */
public record ProgrammeDef(String id, Text name, Text text) {}
