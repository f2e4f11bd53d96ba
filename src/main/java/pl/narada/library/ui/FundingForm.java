package pl.narada.library.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import pl.narada.library.CallStatus;
import pl.narada.library.Content;
import pl.narada.library.FundingSource;
import pl.narada.shared.Teryt;
import pl.narada.ui.Dates;

final class FundingForm extends EntryForm {

    private final TextField operator;
    private final TextArea finances;
    private final TextArea applicants;
    private final TextArea amount;
    private final TextArea contribution;
    private final TextArea call;
    private final DatePicker deadline = Dates.picker(this);
    private final Select<CallStatus> status = new Select<>();
    private final DatePicker verified = Dates.picker(this);

    FundingForm(FundingSource now, Map<Teryt, String> countyNames) {
        super("library.field.name", now, countyNames);
        counties.setHelperText(getTranslation("library.field.counties.help"));
        operator = line("library.field.operator", now.operator(), Content.PLACE_LIMIT);
        finances = text("library.field.finances", now.finances());
        applicants = text("library.field.applicants", now.applicants());
        amount = text("library.field.amount", now.amount());
        contribution = text("library.field.contribution", now.contribution());
        call = text("library.field.call", now.call());
        call.setHelperText(getTranslation("library.field.call.help"));
        deadline.setLabel(getTranslation("library.field.deadline"));
        deadline.setValue(now.deadline());
        status.setLabel(getTranslation("library.field.status"));
        status.setItems(CallStatus.values());
        status.setItemLabelGenerator(s -> getTranslation("library.status." + s.wire()));
        status.setValue(now.status());
        verified.setLabel(getTranslation("library.field.verified"));
        verified.setValue(now.verifiedOn());
        add(title, operator, needs, counties, finances, applicants, amount, contribution, status, verified, deadline);
        add(call, link);
    }

    @Override
    FundingSource read() {
        return new FundingSource(
                title.getValue(),
                operator.getValue(),
                finances.getValue(),
                applicants.getValue(),
                amount.getValue(),
                contribution.getValue(),
                call.getValue(),
                deadline.getValue(),
                link.getValue(),
                status.getValue(),
                verified.getValue(),
                needs.getValue(),
                counties.getValue());
    }
}
