package org.chokepoint.content.expr;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.content.expr.Compiled.Fault;
import org.chokepoint.content.expr.Compiled.Place;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Formula;
import org.chokepoint.content.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Turns one parsed tree into the model's, checking names and types. For one use. */
final class TypeCheck {
    private static final Set<String> LOCALS = Set.of("sector", "line", "index");

    private final int[] text;
    private final CelAbstractSyntaxTree tree;
    private final ImmutableMap<Long, Integer> positions;
    private final boolean locals;
    private final boolean runs;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final RunFigures figures = new RunFigures(this);

    TypeCheck(String text, CelAbstractSyntaxTree tree, Formula.Reads reads) {
        this.text = text.codePoints().toArray();
        this.tree = tree;
        this.positions = tree.getSource().getPositionsMap();
        this.locals = reads == Formula.Reads.REACTION;
        this.runs = reads == Formula.Reads.RUNS;
    }

    /** A part with its type (null after a fault) and its place. */
    record Typed(Expr expr, Vocabulary.@Nullable Type type, int start, int end) {}

    List<Fault> faults() {
        return faults;
    }

    List<Place> places() {
        return places;
    }

    Expr check(Vocabulary.Type yields) {
        Typed whole = part(tree.getExpr());
        if (whole.type() != null && whole.type() != yields) {
            String message =
                    "This yields " + Operators.noun(whole.type()) + "; " + Operators.noun(yields) + " is needed.";
            fault("formula-type", whole, message, Operators.advice(yields));
        }
        return whole.expr();
    }

    private Typed part(CelExpr node) {
        return switch (node.getKind()) {
            case CONSTANT -> constant(node);
            case IDENT -> runs ? bare(node) : name(node);
            case CALL -> call(node);
            case SELECT -> runs ? figures.plain(node) : select(node);
            default -> refused(node, "Lists, maps and messages cannot be written here.");
        };
    }

    private Typed constant(CelExpr node) {
        CelConstant value = node.constant();
        int start = start(node);
        int end = literalEnd(start);
        return switch (value.getKind()) {
            case INT64_VALUE -> new Typed(new Expr.Num(value.int64Value()), Vocabulary.Type.NUMBER, start, end);
            case DOUBLE_VALUE -> new Typed(new Expr.Num(value.doubleValue()), Vocabulary.Type.NUMBER, start, end);
            case BOOLEAN_VALUE -> new Typed(new Expr.Bool(value.booleanValue()), Vocabulary.Type.BOOL, start, end);
            case STRING_VALUE -> placed(new Expr.Str(value.stringValue()), Vocabulary.Type.TEXT, start, end);
            default -> refused(node, "Only numbers, texts, true and false can be written here.");
        };
    }

    private Typed bare(CelExpr node) {
        String name = node.ident().name();
        int start = start(node);
        Typed unknown = new Typed(new Expr.Name(name), null, start, start + name.codePointCount(0, name.length()));
        String message = "'" + name + "' alone is no figure of a run.";
        fault("unknown-name", unknown, message, "Write the run, a point and the figure: run." + name + ".");
        return unknown;
    }

    private Typed name(CelExpr node) {
        String name = node.ident().name();
        int start = start(node);
        int end = start + name.codePointCount(0, name.length());
        Expr.Name expr = new Expr.Name(name);
        Vocabulary.NameDef def = Vocabulary.NAMES.get(name);
        if (def != null) {
            return placed(expr, def.type(), start, end);
        }
        if (locals && LOCALS.contains(name)) {
            return placed(expr, name.equals("index") ? Vocabulary.Type.NUMBER : Vocabulary.Type.TEXT, start, end);
        }
        Typed unknown = new Typed(expr, null, start, end);
        if (LOCALS.contains(name)) {
            String advice = "It is known in the other keys of a bot's reaction that has 'each'.";
            fault("unknown-name", unknown, "'" + name + "' is not known here.", advice);
        } else if (Vocabulary.MAPS.containsKey(name)) {
            String advice = "Write the id behind it: " + name + "[\"...\"].";
            fault("formula-type", unknown, "'" + name + "' has a value for each id.", advice);
        } else {
            String advice = Advice.instead(name, knownNames(), "names");
            fault("unknown-name", unknown, "'" + name + "' is no name that formulas know.", advice);
        }
        return unknown;
    }

    private Set<String> knownNames() {
        Set<String> known = new TreeSet<>(Vocabulary.NAMES.keySet());
        known.addAll(Vocabulary.MAPS.keySet());
        if (locals) {
            known.addAll(LOCALS);
        }
        return known;
    }

    private Typed call(CelExpr node) {
        CelExpr.CelCall call = node.call();
        if (call.function().equals("_[_]") && call.target().isEmpty()) {
            return runs ? figures.keyed(node) : at(call);
        }
        Operators operator = Operators.of(call.function());
        if (operator == null || call.target().isPresent()) {
            return unknownFunction(node);
        }
        List<Typed> args = call.args().stream().map(this::part).toList();
        int start = start(node);
        int from = args.stream().mapToInt(Typed::start).min().orElse(start);
        int to = args.stream().mapToInt(Typed::end).max().orElse(start + 1);
        if (operator.isFunction()) {
            from = nameStart(start, call.function());
            to = behind(')', to);
        } else if (args.size() == 1) {
            from = Math.min(from, start);
        }
        if (args.size() != operator.arity()) {
            Typed whole = new Typed(new Expr.Bool(false), null, from, to);
            String message =
                    "'" + call.function() + "' takes " + operator.arity() + " values, not " + args.size() + ".";
            fault("formula-type", whole, message, "Write " + call.function() + "(a, b).");
            return whole;
        }
        Vocabulary.Type type = operator.yields(args, this);
        List<Expr> parts = args.stream().map(Typed::expr).toList();
        return new Typed(new Expr.Call(operator.op(), parts), type, from, to);
    }

    private Typed unknownFunction(CelExpr node) {
        CelExpr.CelCall call = node.call();
        if (call.function().startsWith("@in")) {
            return refused(node, "The operator 'in' cannot be used here.");
        }
        String name = call.function();
        int from = nameStart(start(node), name);
        Typed unknown = new Typed(new Expr.Bool(false), null, from, from + name.codePointCount(0, name.length()));
        String advice = Advice.insteadOfFew(name, List.of("min", "max"), "functions");
        fault("unknown-function", unknown, "'" + name + "' is no function that formulas know.", advice);
        return unknown;
    }

    private Typed at(CelExpr.CelCall call) {
        CelExpr map = call.args().get(0);
        CelExpr key = call.args().get(1);
        if (map.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return refused(map, "Only a name can stand before the bracket.");
        }
        String name = map.ident().name();
        int start = start(map);
        int nameEnd = start + name.codePointCount(0, name.length());
        Vocabulary.MapDef def = Vocabulary.MAPS.get(name);
        if (def == null) {
            Typed unknown = new Typed(new Expr.Name(name), null, start, nameEnd);
            boolean plain = Vocabulary.NAMES.containsKey(name);
            String message =
                    plain ? "'" + name + "' is a single value." : "'" + name + "' is no name that formulas know.";
            String advice = plain
                    ? "Remove the brackets."
                    : Advice.instead(name, Vocabulary.MAPS.keySet(), "names with brackets");
            fault(plain ? "formula-type" : "unknown-name", unknown, message, advice);
            return unknown;
        }
        Typed typedKey = key(name, def, key);
        return new Typed(new Expr.At(name, typedKey.expr()), def.type(), start, behind(']', typedKey.end()));
    }

    /** A key is an id in quotes, or the sector or line that a reaction runs over. */
    private Typed key(String map, Vocabulary.MapDef def, CelExpr key) {
        String local =
                def.keys() == Vocabulary.Keys.LINE ? "line" : def.keys() == Vocabulary.Keys.SECTOR ? "sector" : "";
        boolean constant = key.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && key.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        boolean ident = key.getKind() == CelExpr.ExprKind.Kind.IDENT;
        if (constant || (ident && locals && key.ident().name().equals(local))) {
            return part(key);
        }
        int start = start(key);
        String shown = ident ? key.ident().name() : "...";
        Typed wrong = new Typed(new Expr.Str(""), null, start, ident ? start + shown.length() : start + 1);
        String orLocal = locals && !local.isEmpty() ? " or " + local : "";
        String message = "The key of '" + map + "' must be an id in quotes" + orLocal + ".";
        fault("formula-key", wrong, message, "Write " + map + "[\"" + shown + "\"].");
        return wrong;
    }

    private Typed select(CelExpr node) {
        String field = node.select().field();
        CelExpr operand = node.select().operand();
        boolean named = operand.getKind() == CelExpr.ExprKind.Kind.IDENT;
        String advice =
                named ? "Write " + operand.ident().name() + "[\"" + field + "\"]." : "Use brackets: level[\"...\"].";
        int start = start(operand);
        Typed wrong = new Typed(new Expr.Bool(false), null, start, start + 1);
        fault("formula-not-allowed", wrong, "A point cannot be used here.", advice);
        return wrong;
    }

    Typed refused(CelExpr node, String message) {
        int start = start(node);
        Typed wrong = new Typed(new Expr.Bool(false), null, start, start + 1);
        fault("formula-not-allowed", wrong, message, "Use && || ! < <= > >= == != + - * / % ?: min max.");
        return wrong;
    }

    void fault(String code, Typed where, String message, String advice) {
        faults.add(new Fault(code, where.start(), where.end(), message, advice));
    }

    Typed placed(Expr expr, Vocabulary.Type type, int start, int end) {
        places.add(new Place(expr, start, end));
        return new Typed(expr, type, start, end);
    }

    int start(CelExpr node) {
        return positions.getOrDefault(node.id(), 0);
    }

    /** A function call is known by its bracket; the name stands before it. */
    private int nameStart(int bracket, String name) {
        int at = bracket;
        while (at > 0 && !Character.isJavaIdentifierPart(text[at - 1])) {
            at--;
        }
        return Math.max(0, at - name.codePointCount(0, name.length()));
    }

    int behind(char sign, int from) {
        int at = from;
        while (at < text.length && text[at] != sign) {
            at++;
        }
        return Math.min(at + 1, text.length);
    }

    private int literalEnd(int start) {
        int first = text[start];
        int at = start + 1;
        if (first == '"' || first == '\'') {
            while (at < text.length && text[at] != first) {
                at += text[at] == '\\' ? 2 : 1;
            }
            return Math.min(at + 1, text.length);
        }
        while (at < text.length && (Character.isLetterOrDigit(text[at]) || text[at] == '.')) {
            at++;
        }
        return at;
    }
}
