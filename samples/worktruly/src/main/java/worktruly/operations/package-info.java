/** Odd jobs around the product, written in a hurry: much of it breaks the policy. */
package worktruly.operations;
