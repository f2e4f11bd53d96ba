package pl.narada.report.render;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a page of HTML as a tree: what people typed is only ever text in it, so nothing has to be escaped. */
final class Tree {

    private final Document document;

    Tree() {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return document;
    }

    Element root(String name) {
        Element root = document.createElement(name);
        document.appendChild(root);
        return root;
    }

    Element in(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    Element in(Element parent, String name, String text) {
        Element child = in(parent, name);
        child.setTextContent(text);
        return child;
    }

    Element styled(Element parent, String name, String style, String text) {
        Element child = in(parent, name, text);
        child.setAttribute("class", style);
        return child;
    }
}
