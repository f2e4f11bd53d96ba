package pl.narada.gateway;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The participant's page, with and without a join code in the address: the page itself reads the code. */
@Controller
class PhonePage {

    @GetMapping({"/", "/j", "/j/{code}"})
    String page() {
        return "forward:/phone/index.html";
    }
}
