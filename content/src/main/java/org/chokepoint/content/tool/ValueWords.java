package org.chokepoint.content.tool;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.Formula;
import org.chokepoint.content.model.Optional;
import org.chokepoint.content.model.Pattern;
import org.chokepoint.content.model.Range;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Ref;
import org.chokepoint.content.model.Size;
import org.chokepoint.content.model.Text;
import org.chokepoint.content.model.Vocabulary;

/** What may stand behind a key, in words. */
final class ValueWords {
    private ValueWords() {}

    /** The words for a part, with its limits and its default. */
    static String of(Part part) {
        return structure(part) + whenMissing(part);
    }

    private static String structure(Part part) {
        Type type = part.fullType();
        if (part.type() == List.class) {
            return "list" + count(part) + " of " + one(part, argument(type, 0));
        }
        if (part.type() == Map.class) {
            return "map" + count(part) + " from " + id(part) + " to " + one(part, argument(type, 1));
        }
        return one(part, type);
    }

    private static String count(Part part) {
        Size size = part.annotation(Size.class);
        return size == null ? "" : " (" + size.min() + ".." + size.max() + ")";
    }

    private static String one(Part part, Type full) {
        Class<?> type = raw(full);
        if (type == String.class) {
            return string(part);
        }
        if (type == Text.class) {
            Size size = part.annotation(Size.class);
            return "text for each language" + (size == null ? "" : ", at most " + size.max() + " words");
        }
        if (type == double.class || type == Double.class) {
            return "number" + range(part);
        }
        if (type == int.class || type == Integer.class) {
            return "whole number" + range(part);
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type.isEnum() ? words(type) : structured(part, type);
    }

    private static String structured(Part part, Class<?> type) {
        if (type == EffectKey.class) {
            return "effect, see [below](#vocabulary-of-effects)";
        }
        if (type == Expr.class) {
            Formula formula = part.annotation(Formula.class);
            boolean number = formula != null && formula.value() == Vocabulary.Type.NUMBER;
            return number ? "formula" : "condition";
        }
        String noun = RecordShape.of(type).noun();
        return "[" + noun + "](#" + noun.replace(' ', '-') + ")";
    }

    private static String string(Part part) {
        Pattern pattern = part.annotation(Pattern.class);
        boolean named = part.annotation(Ref.class) != null || part.key().equals("id");
        return pattern != null ? pattern.words() : named ? id(part) : "text";
    }

    private static String id(Part part) {
        Ref ref = part.annotation(Ref.class);
        return ref == null ? "id" : "id of a " + ref.value().name().toLowerCase(Locale.ROOT);
    }

    private static String words(Class<?> type) {
        return type == EffectKind.class
                ? "kind of [effect](#vocabulary-of-effects)"
                : Arrays.stream(type.getEnumConstants())
                        .map(word -> "`" + ((Enum<?>) word).name().toLowerCase(Locale.ROOT) + "`")
                        .collect(Collectors.joining(", "));
    }

    private static String range(Part part) {
        Range range = part.annotation(Range.class);
        return range == null ? "" : " " + number(range.min()) + ".." + number(range.max());
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String whenMissing(Part part) {
        Optional optional = part.annotation(Optional.class);
        if (optional == null) {
            return "";
        }
        return optional.value().isEmpty() ? "; *optional*" : "; *optional*, else " + optional.value();
    }

    /** The class of a part, or of its elements. */
    static Class<?> element(Part part) {
        Type type = part.fullType();
        return part.type() == List.class
                ? raw(argument(type, 0))
                : part.type() == Map.class ? raw(argument(type, 1)) : part.type();
    }

    /** A record with keys of its own. */
    static boolean isGroup(Class<?> type) {
        return type.isRecord() && type != Text.class && type != EffectKey.class;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
