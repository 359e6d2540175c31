package org.chokepoint.content.yaml;

/** Something that was reported and left out. Whoever meets it says nothing more about it. */
public record LostNode(Region region) implements Node {
    @Override
    public String noun() {
        return "something unreadable";
    }
}
