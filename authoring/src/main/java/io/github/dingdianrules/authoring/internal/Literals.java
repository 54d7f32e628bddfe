package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.facts.Figure;
import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.period.Period;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is written out in a call: figures that are numbers, bands that run upwards, periods that last. */
final class Literals {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");

    private final Faults faults;

    Literals(Faults faults) {
        this.faults = faults;
    }

    void check(Method asked, Expression.Call call) {
        List<Expression.Text> figures = new ArrayList<>();
        int written = Math.min(asked.getParameterCount(), call.arguments().size());
        for (int i = 0; i < written; i++) {
            Expression argument = call.arguments().get(i);
            if (asked.getParameters()[i].isAnnotationPresent(Figure.class)
                    && argument instanceof Expression.Text text) {
                figures.add(text);
            }
            if (asked.getReturnType() == Period.class && argument instanceof Expression.Number number) {
                period(number);
            }
        }
        List<Expression.Text> numbers = figures.stream().filter(this::isNumber).toList();
        if (call.name().equals("between") && numbers.size() == 2) {
            band(numbers.get(0), numbers.get(1));
        }
    }

    private boolean isNumber(Expression.Text figure) {
        boolean number = FIGURE.matcher(figure.value()).matches();
        if (!number) {
            faults.error(
                    figure.at(),
                    "figure",
                    "“" + figure.value() + "”不是数字；写成 \"0.30\"（百分之三十）或 \"500\"（元）",
                    "\"" + figure.value() + "\" is no number; write \"0.30\" (30 per cent) or \"500\" (yuan)");
        }
        return number;
    }

    private void band(Expression.Text lower, Expression.Text upper) {
        if (new BigDecimal(lower.value()).compareTo(new BigDecimal(upper.value())) > 0) {
            faults.error(
                    upper.at(),
                    "figure",
                    "幅度由低到高写：between(\"" + upper.value() + "\", \"" + lower.value() + "\", …)",
                    "a band runs upwards: between(\"" + upper.value() + "\", \"" + lower.value() + "\", …)");
        }
    }

    private void period(Expression.Number amount) {
        if (amount.value() < Period.SHORTEST || amount.value() > Period.LONGEST) {
            faults.error(
                    amount.at(),
                    "figure",
                    "期间应为 " + Period.SHORTEST + " 至 " + Period.LONGEST + "，不能是 " + amount,
                    "a period lasts " + Period.SHORTEST + " to " + Period.LONGEST + ", not " + amount);
        }
    }
}
