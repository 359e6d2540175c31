package org.chokepoint.server.report;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * HTML element by element. Whatever is written as text stays text: the writer of the JDK escapes it, so that no name and no
 * content can become markup. For one page.
 */
final class Page {
    private final XMLStreamWriter out;

    /** @throws IllegalStateException when the JDK has no writer of XML */
    Page(Writer target) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What goes into an element. */
    interface Body {
        /** Writes it. */
        void write() throws XMLStreamException;
    }

    void doctype() throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>");
    }

    /** An element; attributes are names and values in turn. */
    void element(String name, List<String> attributes, Body body) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        body.write();
        out.writeEndElement();
    }

    void element(String name, Body body) throws XMLStreamException {
        element(name, List.of(), body);
    }

    /** An element with text alone. */
    void text(String name, String text) throws XMLStreamException {
        text(name, List.of(), text);
    }

    void text(String name, List<String> attributes, String text) throws XMLStreamException {
        element(name, attributes, () -> write(text));
    }

    /** An element that never has content. */
    void empty(String name, List<String> attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    void write(String text) throws XMLStreamException {
        out.writeCharacters(text);
    }

    /** A table; cells that begin with a figure stand to the right. */
    void table(List<String> head, List<List<String>> rows) throws XMLStreamException {
        element(
                "div",
                List.of("class", "wide"),
                () -> element("table", () -> {
                    element(
                            "thead",
                            () -> element("tr", () -> {
                                for (String name : head) {
                                    text("th", List.of("scope", "col"), name);
                                }
                            }));
                    element("tbody", () -> {
                        for (List<String> row : rows) {
                            element("tr", () -> {
                                for (String cell : row) {
                                    text("td", isFigure(cell) ? List.of("class", "n") : List.of(), cell);
                                }
                            });
                        }
                    });
                }));
    }

    /** Something that is folded away until somebody wants it. */
    void details(String summary, Body body) throws XMLStreamException {
        element("details", () -> {
            text("summary", summary);
            body.write();
        });
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private void attributes(List<String> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            out.writeAttribute(attributes.get(i), attributes.get(i + 1));
        }
    }

    private static boolean isFigure(String cell) {
        return cell.matches("[+-]?[0-9]+(\\.[0-9]+)?%?");
    }
}
